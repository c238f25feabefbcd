/** How far a source can be trusted: A label, regulator or randomised trial; B cohort or open label; C guideline or expert review; D clinic page or anecdote. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** A publication that numbers rest on. */
export interface Source {
  readonly id: string;
  /** Its citation, in the language it was published in. */
  readonly label: string;
  readonly url?: string;
  readonly grade: Grade;
  /** What was read of it here. */
  readonly checked: 'full-text' | 'abstract' | 'reprint' | 'secondary';
}

/** All sources by id. S0 to S4 are the articles behind the presets. */
export const sources: Readonly<Record<string, Source>> = byId(
  article('S0', 'Florida Medical Pain Management, “How Many Ketamine Infusions for Anxiety?”'),
  article('S1', '“How Many Ketamine Treatments for Anxiety Are Needed?”'),
  article('S2', 'Mass Mind Center, “How Many Ketamine Treatments are Required for Anxiety?”'),
  article('S3', '“How many Ketamine infusions do I need?”'),
  article('S4', 'Ketamine for anxiety: routes and doses'),
  study('OLIVER2022', 'B', 'Oliver et al. 2022, J Clin Psychiatry 83(6):21m14336', 'www.psychiatrist.com/jcp/clinical-effectiveness-intravenous-racemic-ketamine-treatment-resistant-depression-suicidal-ideation-generalized-anxiety-symptoms/'),
  study('MCINNES2022', 'B', 'McInnes et al. 2022, J Affect Disord', 'stanfordhealthcare.org/publications/837/837264.html'),
  study('PFEIFFER2024', 'B', 'Pfeiffer et al. 2024, J Clin Psychiatry 85(1):23m14984', 'www.psychiatrist.com/jcp/clinical-outcomes-intravenous-ketamine-for-depression-va-health-system/'),
  study('PHILLIPS2019', 'A', 'Phillips et al. 2019, Am J Psychiatry 176:401', 'pubmed.ncbi.nlm.nih.gov/30922101/'),
  study('TAYLOR2018', 'A', 'Taylor et al. 2018, Neuropsychopharmacology 43:325', 'pmc.ncbi.nlm.nih.gov/articles/PMC5729569'),
  study('GLUE2018', 'B', 'Glue et al. 2018, J Psychopharmacol 32:663', 'pubmed.ncbi.nlm.nih.gov/29561204/'),
  study('FEDER2021', 'A', 'Feder et al. 2021, Am J Psychiatry'),
  study('ABDALLAH2022', 'A', 'Abdallah et al. 2022, Neuropsychopharmacology', 'www.nature.com/articles/s41386-022-01266-9'),
  study('HIETAMIES2023', 'B', 'Hietamies et al. 2023, J Affect Disord', 'moreblossom.com/papers/the-effects-of-ketamine-on-symptoms-of-depression-and-anxiety-in-real-world-care'),
  study('WHITTAKER2021', 'A', 'Whittaker et al. 2021, Ther Adv Psychopharmacol 11', 'doi.org/10.1177/20451253211056743'),
  study('GLUE2017', 'B', 'Glue et al. 2017, J Psychopharmacol 31:1302', 'pubmed.ncbi.nlm.nih.gov/28441895/'),
  study('JUBY2024', 'B', 'Juby et al. 2024, S Afr J Psychiatry 30:a2176', 'sajp.org.za/index.php/sajp/article/view/2176/3237'),
  study('ANAND2023', 'A', 'Anand et al. 2023, N Engl J Med', 'pubmed.ncbi.nlm.nih.gov/37224232/'),
  study('EKSTRAND2022', 'A', 'Ekstrand et al. 2022, Int J Neuropsychopharmacol 25:339', 'pmc.ncbi.nlm.nih.gov/articles/PMC9154276'),
  study('MURROUGH2013', 'B', 'Murrough et al. 2013', 'pmc.ncbi.nlm.nih.gov/articles/PMC3725185'),
  study('SINGH2016', 'A', 'Singh et al. 2016, Am J Psychiatry', 'psychiatryonline.org/doi/abs/10.1176/appi.ajp.2016.16010037'),
  study('ANDRADE2017', 'C', 'Andrade 2017, J Clin Psychiatry 78(7):e852', 'dev2.psychiatrist.com/jcp/ketamine-for-depression-dosing-administration-and-duration'),
  study('HULL2022', 'B', 'Hull et al. 2022, J Affect Disord 314:59', 'peeref.com/works/25924086'),
  {...study('FDA2023', 'A', 'FDA, October 2023: compounded ketamine', 'www.drugs.com/news/fda-warns-dangers-compounded-ketamine-psychiatric-115482.html'), checked: 'reprint'},
  {...study('SPRAVATO-US', 'A', 'SPRAVATO (esketamine), US prescribing information', 'www.spravatohcp.com/trd/dosing-and-administration'), checked: 'secondary'},
);

/** The source behind a `because`: `src` is a source or one of its facts (`S1-025` is of S1). */
export function sourceOf(src: string): Source | undefined {
  const id = /^S\d-\d{3}$/.test(src) ? src.slice(0, 2) : src;
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

function article(id: string, label: string): Source {
  return {id, label, grade: 'D', checked: 'full-text'};
}

function study(id: string, grade: Grade, label: string, address?: string): Source {
  const known = {id, label, grade, checked: 'abstract'} as const;
  return address === undefined ? known : {...known, url: `https://${address}`};
}

function byId(...all: readonly Source[]): Record<string, Source> {
  return Object.fromEntries(all.map((source) => [source.id, source]));
}

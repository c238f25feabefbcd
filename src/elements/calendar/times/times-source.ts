import type {AvailabilitySource} from '../../../availability/availability-source.ts';
import {httpSource} from '../../../availability/http-source.ts';
import {remember} from './remember.ts';
import {slotsOfService} from './slots-of-service.ts';

/** Makes the source of free times: one for the same service and place, however often it is asked for. */
export class TimesSource {
  /** What the page has set as a property, for one service. */
  readonly given = remember(slotsOfService);
  private readonly at = remember((url: string, service: string, location: string) => httpSource({url, service, ...(location !== '' && {location})}));

  /** What an endpoint has; nothing where there is no address. */
  below(url: string | undefined, service: string, location: string): AvailabilitySource | undefined {
    return url === undefined ? undefined : this.at(url, service, location);
  }
}

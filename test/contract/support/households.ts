/** Addresses as a server may see them, those of one household beside each other: both servers count them as one visitor, and the households apart. */
export const households: readonly (readonly string[])[] = [
  ['192.0.2.7', '::ffff:192.0.2.7', '::FFFF:c000:0207', '0:0:0:0:0:ffff:192.0.2.7'],
  ['192.0.2.8', '::ffff:192.0.2.8'],
  ['2001:db8:1:2:3::4', '2001:db8:1:2:ffff::5', '2001:0DB8:0001:0002::', '2001:db8:1:2::192.0.2.7'],
  ['2001:db8:1:3::4'],
  ['2001:db8::1', '2001:db8:0:0:1::', '2001:db8:0:0:ffff:ffff:ffff:ffff'],
  ['2001:0:0:1::', '2001::1:0:0:0:1'],
  ['::1', '::', '::192.0.2.7'],
  ['0:0:0:1::ffff:192.0.2.7'],
  ['fe80::1%eth0'],
  [''],
];

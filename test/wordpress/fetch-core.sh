#!/usr/bin/env bash
# fetch-core.sh <suite> <folder>: unpacks WordPress from Debian's packages (trixie = 6.8, sid = 7.1). Nothing is installed, no root
# is needed, and apt checks the signatures. The other packages are what WordPress's own files are links into.
set -euo pipefail
suite=$1 folder=$2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{preferences,lists/partial,cache/archives/partial,packages,root}
mirror=$( { grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null || true; } | grep -v snapshot | sed -n '1s/[ /]*$//p')
[ -n "$mirror" ] || { echo 'no Debian mirror among the sources of apt' >&2; exit 1; }
signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
{
  echo "deb $signed $mirror $suite main"
  [ "$suite" = sid ] || echo "deb $signed ${mirror}-security $suite-security main"
  echo "deb $signed $mirror bookworm main" # has the classic theme
} > "$work/sources.list"
cat > "$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferencesparts "$work/preferences";
Dir::State::lists "$work/lists";
Dir::Cache "$work/cache";
Acquire::Languages "none";
Acquire::Retries "3";
APT::Sandbox::User "";
CONF
export APT_CONFIG=$work/apt.conf
packages="wordpress wordpress-theme-twentytwentyfive wordpress-theme-twentytwentyone php-getid3 libjs-underscore libjs-cropper libjs-lodash"
[ "$suite" = sid ] && packages="$packages libphp-phpmailer libjs-jquery-ui"
apt-get -qq update
# shellcheck disable=SC2086 # a list of packages
(cd "$work/packages" && apt-get -qq download $packages)
for package in "$work"/packages/*.deb; do dpkg-deb -x "$package" "$work/root"; done
core=$work/root/usr/share/wordpress
rm -f "$core/.htaccess" "$core/wp-config.php"
ln -sf /etc/ssl/certs/ca-certificates.crt "$core/wp-includes/certificates/ca-bundle.crt"
dangling=$(find "$core" -xtype l -not -name ca-bundle.crt)
[ -z "$dangling" ] || { echo "links that lead nowhere: $dangling" >&2; exit 1; }
mkdir -p "$(dirname "$folder")"
cp -rL "$core" "$folder.part"
mv "$folder.part" "$folder"

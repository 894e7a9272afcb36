#!/usr/bin/env bash
# Installs what the comparisons measure against: Django with gunicorn, wrk as load, libxlsxwriter, WeasyPrint, Chromium. Debian packages only.
set -euo pipefail
packages=(python3-django gunicorn wrk gcc libc6-dev libxlsxwriter-dev weasyprint chromium)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
as=""
[ "$(id -u)" -eq 0 ] || as="sudo"
$as apt-get -o DPkg::Lock::Timeout=600 update -qq
DEBIAN_FRONTEND=noninteractive $as apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "${missing[@]}"

#!/usr/bin/env bash
# Writes what each library makes public into its PublicAPI.Unshipped.txt anew: run it after a change of the public API, and review the difference.
#
#   eng/public-api.sh [LIBRARY...]
#
# Without a library it does all of the solution, and the one for NRules where NRules can be had. With --ship the files' contents go to
# PublicAPI.Shipped.txt, which is done once a version is published.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C.UTF-8 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

ship=
if [ "${1:-}" = --ship ]; then
  ship=yes
  shift
fi

libraries=("$@")
if [ ${#libraries[@]} -eq 0 ]; then
  libraries=(Domain Rules Import Reporting Archive Testing Rules.NRules)
fi

write() { # folder project log
  # Line by line: a symbol is told once for each place that declares it.
  {
    echo '#nullable enable'
    sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" "$3" | sort -u
  } > "$1/PublicAPI.Unshipped.txt"
}

for library in "${libraries[@]}"; do
  folder=src/ElJournal.$library
  project=$folder/ElJournal.$library.csproj
  shipped=$folder/PublicAPI.Shipped.txt
  if [ -n "$ship" ]; then
    { echo '#nullable enable'; cat "$shipped" "$folder/PublicAPI.Unshipped.txt" | grep -v '^#nullable' | sort -u; } > "$shipped.new"
    mv "$shipped.new" "$shipped"
    echo '#nullable enable' > "$folder/PublicAPI.Unshipped.txt"
    continue
  fi

  [ -f "$shipped" ] || echo '#nullable enable' > "$shipped"
  echo '#nullable enable' > "$folder/PublicAPI.Unshipped.txt"
  if ! dotnet restore "$project" --disable-build-servers --verbosity quiet > /dev/null; then
    echo "$project cannot be restored here: left out" >&2
    rm -f "$folder/PublicAPI.Unshipped.txt" "$shipped"
    for file in "$folder/PublicAPI.Unshipped.txt" "$shipped"; do
      git checkout --quiet -- "$file" 2> /dev/null || true
    done
    continue
  fi

  log=$(mktemp)
  dotnet build "$project" --configuration Release --no-restore --no-dependencies --no-incremental --disable-build-servers --verbosity quiet \
    -p:TreatWarningsAsErrors=false -p:NoWarn=RS0026%3BRS0027 > "$log" 2>&1 || { cat "$log" >&2; exit 1; }
  write "$folder" "$project" "$log"
  rm -f "$log"
  echo "$library: $(($(wc -l < "$folder/PublicAPI.Unshipped.txt") - 1)) public members"
done

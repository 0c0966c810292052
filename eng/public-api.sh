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

# Builds a library and writes what the analyzer misses. A build tells of the libraries beneath as well; a symbol is told once for each place that declares it.
write() { # project unshipped
  local log
  log=$(mktemp)
  # Only what is public is asked for here: the other analyzers would take most of the time.
  if ! dotnet build "$1" --configuration Release --no-restore --disable-build-servers --verbosity quiet \
    -p:TreatWarningsAsErrors=false -p:EnableNETAnalyzers=false -p:EnforceCodeStyleInBuild=false > "$log" 2>&1; then
    cat "$log" >&2
    return 1
  fi
  {
    echo '#nullable enable'
    sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*$(basename "$1")\]\$/\1/p" "$log" | sort -u
  } > "$2.new"
  rm -f "$log"
}

if [ -n "$ship" ]; then
  for library in "${libraries[@]}"; do
    shipped=src/ElJournal.$library/PublicAPI.Shipped.txt
    unshipped=src/ElJournal.$library/PublicAPI.Unshipped.txt
    { echo '#nullable enable'; cat "$shipped" "$unshipped" | grep -v '^#nullable' | sort -u; } > "$shipped.new"
    mv "$shipped.new" "$shipped"
    echo '#nullable enable' > "$unshipped"
  done
  exit 0
fi

# The analyzer is restored where its files are. First all are emptied and last all are written: a library is then compiled once, though others stand on it.
restored=()
for library in "${libraries[@]}"; do
  folder=src/ElJournal.$library
  [ -f "$folder/PublicAPI.Shipped.txt" ] || echo '#nullable enable' > "$folder/PublicAPI.Shipped.txt"
  [ -f "$folder/PublicAPI.Unshipped.txt" ] || echo '#nullable enable' > "$folder/PublicAPI.Unshipped.txt"
  if dotnet restore "$folder" --disable-build-servers --verbosity quiet > /dev/null; then
    restored+=("$library")
  else
    echo "ElJournal.$library cannot be restored here: left out" >&2
  fi
done
for library in "${restored[@]}"; do
  echo '#nullable enable' > "src/ElJournal.$library/PublicAPI.Unshipped.txt"
done
for library in "${restored[@]}"; do
  write "src/ElJournal.$library/ElJournal.$library.csproj" "src/ElJournal.$library/PublicAPI.Unshipped.txt"
done
for library in "${restored[@]}"; do
  unshipped=src/ElJournal.$library/PublicAPI.Unshipped.txt
  mv "$unshipped.new" "$unshipped"
  echo "$library: $(($(wc -l < "$unshipped") - 1)) public members"
done

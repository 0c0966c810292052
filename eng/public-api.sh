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

# What a library stands on comes before it: it is then compiled, and told of, in its own turn.
libraries=()
for library in Domain Rules Import Reporting Archive Testing Rules.NRules; do
  if [ $# -eq 0 ] || [[ " $* " == *" $library "* ]]; then
    libraries+=("$library")
  fi
done

if [ ${#libraries[@]} -eq 0 ] || { [ $# -gt 0 ] && [ ${#libraries[@]} -ne $# ]; }; then
  sed -n '2,7p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi

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

# A folder of its own: no later build takes for checked what was compiled here with most analyzers off.
work=$(mktemp -d)
apart=(--artifacts-path "$work/build" --disable-build-servers --verbosity quiet)

# What was emptied and could not be written anew is as it was.
finish() {
  local library
  for library in "${libraries[@]}"; do
    if [ -f "$work/$library.before" ]; then
      mv "$work/$library.before" "src/ElJournal.$library/PublicAPI.Unshipped.txt"
    fi
  done
  rm -rf "$work"
}
trap finish EXIT

# The analyzer is restored where its files are.
restored=()
for library in "${libraries[@]}"; do
  folder=src/ElJournal.$library
  for file in "$folder/PublicAPI.Shipped.txt" "$folder/PublicAPI.Unshipped.txt"; do
    [ -f "$file" ] || echo '#nullable enable' > "$file"
  done
  if dotnet restore "$folder" "${apart[@]}" > /dev/null; then
    restored+=("$library")
  else
    echo "ElJournal.$library cannot be restored here: left out" >&2
  fi
done

# First all are emptied and last all are written: a library is then compiled once, though others stand on it.
for library in "${restored[@]}"; do
  unshipped=src/ElJournal.$library/PublicAPI.Unshipped.txt
  mv "$unshipped" "$work/$library.before"
  echo '#nullable enable' > "$unshipped"
done

# A build tells of the libraries beneath as well, and of a symbol once for each place that declares it.
for library in "${restored[@]}"; do
  project=ElJournal.$library.csproj
  if ! dotnet build "src/ElJournal.$library" --configuration Release --no-restore "${apart[@]}" \
    -p:TreatWarningsAsErrors=false -p:EnableNETAnalyzers=false -p:EnforceCodeStyleInBuild=false > "$work/log" 2>&1; then
    cat "$work/log" >&2
    exit 1
  fi
  {
    echo '#nullable enable'
    sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*$project\]\$/\1/p" "$work/log" | sort -u
  } > "$work/$library.new"
done
for library in "${restored[@]}"; do
  unshipped=src/ElJournal.$library/PublicAPI.Unshipped.txt
  mv "$work/$library.new" "$unshipped"
  rm "$work/$library.before"
  echo "$library: $(($(wc -l < "$unshipped") - 1)) public members"
done

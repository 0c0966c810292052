#!/usr/bin/env bash
# Packs the libraries under src into artifacts/packages, under a version that no pack had before, and writes artifacts/nuget.config:
# with it, or a copy of it beside a project anywhere on this machine, a project finds these packages first and everything else where this machine finds it.
#
#   eng/pack.sh [--configuration NAME] [--no-build]
#
# The last line of the output is the version. ElJournal.Rules.NRules is packed where NRules can be had, and skipped with a word where not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. eng/nrules.sh

configuration=Release
build=(-p:ContinuousIntegrationBuild=true)
while [ $# -gt 0 ]; do
  case $1 in
    --configuration)
      configuration=${2:?--configuration needs a name}
      shift
      ;;
    --no-build) build=(--no-build) ;;
    *)
      sed -n '2,7p' "${BASH_SOURCE[0]}" >&2
      exit 2
      ;;
  esac
  shift
done

export DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C.UTF-8 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

version="$(sed -n 's:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p' Directory.Build.props)-dev.$(date -u +%Y%m%d%H%M%S)"
# The folder of the samples' packages holds old packs otherwise, and grows.
rm -rf artifacts/packages artifacts/samples-packages
mkdir -p artifacts/packages

pack() { # project [argument...]
  local project=$1
  shift
  dotnet pack "$project" --configuration "$configuration" --output artifacts/packages -p:Version="$version" --disable-build-servers --verbosity quiet "$@" >&2
}

write_config() {
  local cached
  cached=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
  {
    echo '<?xml version="1.0" encoding="utf-8"?>'
    echo '<configuration>'
    echo '  <config><add key="globalPackagesFolder" value="'"$PWD"'/artifacts/samples-packages" /></config>'
    echo "  <fallbackPackageFolders><clear /><add key=\"machine\" value=\"$cached\" /></fallbackPackageFolders>"
    echo '  <packageSources>'
    echo '    <clear />'
    echo '    <add key="eljournal" value="'"$PWD"'/artifacts/packages" />'
    dotnet nuget list source --format short | sed -n 's/^E //p' | awk '{ printf "    <add key=\"machine-%d\" value=\"%s\" />\n", NR, $0 }'
    echo '  </packageSources>'
    echo '  <packageSourceMapping>'
    echo '    <packageSource key="eljournal"><package pattern="ElJournal.*" /></packageSource>'
    for number in $(seq "$(dotnet nuget list source --format short | grep -c '^E ')"); do
      echo "    <packageSource key=\"machine-$number\"><package pattern=\"*\" /></packageSource>"
    done
    echo '  </packageSourceMapping>'
    echo '</configuration>'
  } > artifacts/nuget.config
}

pack ElJournal.sln "${build[@]}"
write_config

nrules=src/ElJournal.Rules.NRules/ElJournal.Rules.NRules.csproj
if [ "${build[0]}" = --no-build ] && [ ! -d "src/ElJournal.Rules.NRules/bin/$configuration" ]; then
  echo "ElJournal.Rules.NRules is not built: it is not packed" >&2
else
  if told=$(dotnet restore "$nrules" --disable-build-servers 2>&1); then
    pack "$nrules" "${build[@]}"
  elif lacks_only_nrules "$told"; then
    echo "NRules is not to be had here: ElJournal.Rules.NRules is not packed" >&2
  else
    echo "$told" >&2
    exit 1
  fi
fi

echo "$version"

# Sourced by test.sh: the browser that ElJournal.Browser.Tests look through. Without one those tests are skipped and say so.

# Installs Debian's Chromium where it is missing and may be installed; never fails.
provide_chromium() {
  if command -v chromium chromium-browser google-chrome google-chrome-stable > /dev/null; then
    return 0
  fi

  if ! command -v apt-get > /dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "no Chromium, and it cannot be installed from here: the tests in a browser will be skipped"
    return 0
  fi

  export DEBIAN_FRONTEND=noninteractive
  { timeout 120 apt-get update -qq && timeout 300 apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } > /dev/null 2>&1 \
    || echo "Chromium could not be installed: the tests in a browser will be skipped"
}

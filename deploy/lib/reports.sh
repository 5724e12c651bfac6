# Sourced: adds up what the tests reported.
# shellcheck shell=bash

# Prints the failures by name and, last, the totals. Fails when a test failed, when none ran, or
# when a step is named that failed.
totals() {
  find "$1" -path '*/target/*-reports/TEST-*.xml' -print0 | xargs -0 -r cat | awk -v steps="$2" '
    function attribute(name,   text) {
      if (!match($0, " " name "=\"[^\"]*\"")) return ""
      text = substr($0, RSTART, RLENGTH)
      sub(/^[^"]*"/, "", text); sub(/"$/, "", text)
      return text
    }
    /<testsuite / { open = 1 }
    open {
      if (attribute("tests") != "") tests += attribute("tests")
      if (attribute("failures") != "") failed += attribute("failures")
      if (attribute("errors") != "") failed += attribute("errors")
      if (attribute("skipped") != "") skipped += attribute("skipped")
      if (/>/) open = 0
    }
    /<testcase / { name = attribute("classname") "." attribute("name") }
    /<(failure|error)[ >]/ { print "FAILED " name }
    END {
      printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
      exit (failed > 0 || tests == 0 || steps != "")
    }'
}

// Status names and versions.
#include "cicu.h"

#include <pthread.h>
#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }

bool cicu_status_is_overflow(int32_t status) { return status == U_BUFFER_OVERFLOW_ERROR; }

// Written once, read for ever: the texts of the three versions.
static char icu_version[U_MAX_VERSION_STRING_LENGTH];
static char unicode_version[U_MAX_VERSION_STRING_LENGTH];
static char cldr_version[U_MAX_VERSION_STRING_LENGTH];
static pthread_once_t versions_once = PTHREAD_ONCE_INIT;

static void read_versions(void) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, icu_version);
  u_getUnicodeVersion(version);
  u_versionToString(version, unicode_version);
  UErrorCode status = U_ZERO_ERROR;
  ulocdata_getCLDRVersion(version, &status);
  if (U_SUCCESS(status)) u_versionToString(version, cldr_version);
}

const char *cicu_version_icu(void) {
  pthread_once(&versions_once, read_versions);
  return icu_version;
}

const char *cicu_version_unicode(void) {
  pthread_once(&versions_once, read_versions);
  return unicode_version;
}

const char *cicu_version_cldr(void) {
  pthread_once(&versions_once, read_versions);
  return cldr_version;
}

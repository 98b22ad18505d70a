#include "csegmentationmodel.h"

extern const uint8_t csegmentationmodel_start[], csegmentationmodel_end[];

const uint8_t *csegmentationmodel_bytes(void) { return csegmentationmodel_start; }

int64_t csegmentationmodel_count(void) { return csegmentationmodel_end - csegmentationmodel_start; }

// The segmentation model for Chinese that is shipped: zh.model, as it is, inside the binary.
#ifndef CSEGMENTATIONMODEL_H
#define CSEGMENTATIONMODEL_H

#include <stdint.h>

/// Its first byte.
const uint8_t *_Nonnull csegmentationmodel_bytes(void);

/// How many there are.
int64_t csegmentationmodel_count(void);

#endif

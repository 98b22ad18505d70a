// The build does not see that the model below is new, but that this file is: Scripts/model/train.sh writes the next line.
// sha256 9b129eb1904e33cafb8b368e49bee99b8d860933d741f49bee53b000cb6baa7b
  .section .rodata
  .balign 16
  .hidden csegmentationmodel_start
  .global csegmentationmodel_start
csegmentationmodel_start:
  .incbin "zh.model"
  .hidden csegmentationmodel_end
  .global csegmentationmodel_end
csegmentationmodel_end:
  .byte 0
#if defined(__linux__)
  .section .note.GNU-stack, "", %progbits
#endif

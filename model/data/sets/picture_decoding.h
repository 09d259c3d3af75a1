// SPDX-License-Identifier: GPL-3.0-or-later
// Listed picture files as pixels of one size: decoded on all cores, unreadable ones left out and named. Free of Torch.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/data/sets/picture_listing.h"
#include "model/formats/picture_scale.h"

namespace hessianlab {

struct PictureWish {
  int64_t side = 0;  // of the square; 0: the pictures' own size where all have one, of at most 64 pixels; otherwise 32
  Shaping shaping = Shaping::Fit;
  enum class Colour { AsTheyAre, Grey, Colour } colour = Colour::AsTheyAre;
};

struct DecodedFolder {
  struct Skipped {
    int64_t place = 0;  // in the listing
    std::string why;    // file and reason
  };
  int64_t channels = 1, height = 0, width = 0;
  std::vector<uint8_t> pixels;   // channels × height × width for each that is not skipped, in the listing's order
  std::vector<Skipped> skipped;  // by place
  std::string sizes;             // of the files: "28×28", or "from 20×31 to 4000×3000"
};

struct FolderShape {
  int64_t channels = 1, height = 0, width = 0;
};

// What decodeFolder() would bring the pictures to, from the files' headers; from the wish alone where it says all.
// InputError: no file can be read as a picture. Otherwise as below.
FolderShape folderShape(const PictureListing& listing, const PictureWish& wish);

// Reports progress and stops where it is asked to (model/data/loading.h). InputError: there is not enough memory.
// Interrupted: it was stopped.
DecodedFolder decodeFolder(const PictureListing& listing, const PictureWish& wish);

}  // namespace hessianlab

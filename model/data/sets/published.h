// SPDX-License-Identifier: GPL-3.0-or-later
// Published sets whose files have the same names and sizes as those of others, told by what they hold. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hessianlab {

struct PublishedSet {
  const char *name, *title;
  const char *testPixels, *testLabels, *trainLabels;  // SHA-256, without the headers; the pixels of the training part
                                                      // take too long to look at
};
inline constexpr PublishedSet kPublishedSets[] = {
    {"mnist", "the MNIST digits", "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
     "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
     "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13"},
    {"fashion-mnist", "Fashion-MNIST", "c867c93ff95360594e8ec3287995350b824dd110b11595c0e13d5423f621867a",
     "3d0e6c6ea990b53b6f8f500a41cac93881d981b315f84578b7d915342ade01e9",
     "657fbd221bfc9f4198cc14b5619cc33ec57c58dd0e47af4d99d6650759e869a7"},
};

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// From a large drawing to the few pixels a network takes, prepared as its training pictures were. Pure functions, any
// thread.
//
// MNIST: the digit is scaled to fit a box of 20×20, keeping its shape, and placed so that its centre of mass lies in
// the middle of 28×28 (LeCun, Cortes, Burges: "The MNIST database of handwritten digits").
#pragma once

#include <QImage>
#include <vector>

namespace hessianlab {

// channels: 1 or 3.
struct InputFormat {
  int channels = 1, height = 28, width = 28;
  bool operator==(const InputFormat&) const = default;
};

// Values 0 … 1, channels × height × width, planes one after the other. A pixel is the mean of the drawing over the area
// that it covers, so edges are smooth, rounded to 256 levels as the pictures of the data sets are. Black is 0.

// The whole drawing, stretched to the format.
std::vector<float> inkAsItIs(const QImage& ink, const InputFormat& format);

// The ink alone: its longer side becomes `box` pixels, its centre of mass comes to the middle, or as near to it as it
// can without cutting ink off. Where nothing is drawn all is 0. What is darker than a tenth of the brightest pixel does
// not count for size and centre. box: above 0, at most the smaller side of the format.
std::vector<float> inkCentred(const QImage& ink, const InputFormat& format, double box);

}  // namespace hessianlab

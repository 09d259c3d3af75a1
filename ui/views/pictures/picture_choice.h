// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Pictures tab.
#pragma once

#include <QStringList>
#include <cstdint>
#include <optional>
#include <string>

#include "ui/views/pictures/picture_order.h"

namespace hessianlab {

struct PictureChoice {
  std::string attack = "pgd";
  PictureQuery query;
  PictureQuery before;           // the query that brushing has replaced
  QStringList classes;           // of the data set that the query is about
  int magnification = 0;         // of the perturbation; 0: chosen for each picture
  std::optional<int64_t> place;  // in the list, to which a person has turned; nullopt: to the open sample
  bool operator==(const PictureChoice&) const = default;

  // Another list begins at the open sample if it is in the order of the numbers, else at its most telling picture.
  void ask(const PictureQuery& another) {
    query = another;
    place = another.sort == PictureSort::Number ? std::nullopt : std::optional<int64_t>(0);
  }
};

}  // namespace hessianlab

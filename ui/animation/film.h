// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the network over its training, moment by moment: asks for each, then draws each in the same colours and
// on the same axes, so that what moves is the network and not the scale. It has widgets of its own: the window's views
// stay where they are. GUI thread only.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/questions/attack_choice.h"
#include "ui/views/map/map_choice.h"
#include "viz/base/theme.h"

namespace hessianlab {

class Source;
struct PlanarPoints;

class Film {
 public:
  virtual ~Film() = default;

  // One question at a time.
  virtual void ask(Source& source, int64_t step) = 0;
  virtual bool waiting() const = 0;
  // Takes the answer; false: there is none, because that moment is not kept any more, and problem() says why.
  virtual bool take() = 0;
  virtual void cancel() = 0;

  std::size_t frames() const { return steps_.size(); }  // taken so far
  int64_t step(std::size_t frame) const { return steps_[frame]; }
  const QString& problem() const { return problem_; }

  virtual void settle() = 0;  // after the last answer: scales for all
  virtual QImage draw(std::size_t frame, const QSize& pixels) = 0;

 protected:
  std::vector<int64_t> steps_;
  QString problem_;
};

// The plane of a 2-D data set. `test`: its points.
std::unique_ptr<Film> mapFilm(const MapChoice& choice, const PlanarPoints& test, const QStringList& classNames);

// The loss along a line, or over a plane, through one test sample.
struct SliceWish {
  int64_t sample = 0;
  std::string first = "gradient", second = "attack";
  double reach = 1;
  AttackChoice attack;
};
std::unique_ptr<Film> lineFilm(const SliceWish& wish, const QStringList& classNames);
std::unique_ptr<Film> planeFilm(const SliceWish& wish, const QStringList& classNames);

// What the first layer looks for.
std::unique_ptr<Film> filterFilm();

}  // namespace hessianlab

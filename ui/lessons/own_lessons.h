// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson files that a person has opened or saved, remembered for the next start. GUI thread only.
#pragma once

#include <QStringList>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"

namespace hessianlab {

class OwnLessons {
 public:
  // Reads the remembered files; what cannot be read any more is left out.
  OwnLessons(const std::vector<Preset>& presets, const Catalogues& catalogues);

  const std::vector<Lesson>& lessons() const { return lessons_; }
  const QStringList& files() const { return files_; }  // of the lessons, in the same order
  // Reads a file and remembers it, as the first. InputError names the place of what is wrong in it.
  const Lesson& open(const QString& file);
  void forget(int lesson);  // the file stays

 private:
  void keep() const;

  const std::vector<Preset>& presets_;
  const Catalogues& catalogues_;
  std::vector<Lesson> lessons_;
  QStringList files_;
};

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// What a file or folder is that was dropped on the window, told by what is in it. GUI thread only.
#pragma once

#include <QString>

namespace hessianlab {

enum class Dropped { Picture, Settings, Run, Lesson, Workspace, Nothing };

struct DroppedFile {
  Dropped kind = Dropped::Nothing;
  QString path;     // of the run's folder also where a file in it was dropped
  QString problem;  // Nothing: what it is instead and what to do, in one sentence
};

DroppedFile recognised(const QString& path);

}  // namespace hessianlab

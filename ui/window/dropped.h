// SPDX-License-Identifier: GPL-3.0-or-later
// What a file or folder is that was dropped on the window, told by what is in it. GUI thread only. Data may turn out to
// be none that can be read: whoever opens them says why.
#pragma once

#include <QString>

namespace hessianlab {

enum class Dropped { Picture, Settings, Run, Lesson, Workspace, Data, Network, Nothing };

struct DroppedFile {
  Dropped kind = Dropped::Nothing;
  QString path;     // of the run's folder also where a file in it was dropped
  QString problem;  // Nothing: what it is instead and what to do, in one sentence
};

DroppedFile recognised(const QString& path);

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder as a run of the window. Any thread.
#pragma once

#include <QString>
#include <memory>

#include "model/formats/config.h"
#include "model/runs/run_files.h"
#include "ui/runs/run.h"

namespace hessianlab {

// InputError says in one sentence what is wrong with the folder.
std::shared_ptr<Run> loadRun(const QString& folder, const Catalogues& catalogues, Edited edited = Edited::Refused);

// The row of a folder that holds a run which cannot be read.
std::shared_ptr<Run> unreadableRun(const QString& folder, const QString& problem, const Catalogues& catalogues);

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab --report FILE.html|FILE.pdf RUNFOLDER: the report of a run folder, without a window.
#pragma once

#include <memory>

#include "app/window_options.h"
#include "model/formats/config.h"

namespace hessianlab {

class RegularizerFactory;

// InputError: the folder cannot be read, or the file cannot be written. After QApplication.
void writeReport(const WindowOptions& options, const Catalogues& catalogues,
                 const std::shared_ptr<const RegularizerFactory>& regularizers);

}  // namespace hessianlab

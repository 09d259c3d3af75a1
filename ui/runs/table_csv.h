// SPDX-License-Identifier: GPL-3.0-or-later
// A table of runs as CSV: numbers with all digits, shares as 0 … 1, spreads of means in columns of their own.
#pragma once

#include <QString>
#include <vector>

class QAbstractItemModel;

namespace hessianlab {

// The given columns of all rows; `model` has the roles of RunsModel.
QString tableCsv(const QAbstractItemModel& model, const std::vector<int>& columns);

}  // namespace hessianlab

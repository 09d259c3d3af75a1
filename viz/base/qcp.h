// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that includes QCustomPlot. Its header writes `signals:` and `foreach`, which QT_NO_KEYWORDS takes away,
// so both are lent to it for the length of the include. Only .cpp files of viz need it: public headers forward-declare.
#pragma once

#pragma push_macro("signals")
#pragma push_macro("foreach")
#undef signals
#undef foreach
#define signals Q_SIGNALS
#define foreach Q_FOREACH
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#include <qcustomplot.h>
#pragma GCC diagnostic pop
#undef signals
#undef foreach
#pragma pop_macro("foreach")
#pragma pop_macro("signals")

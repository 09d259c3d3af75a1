// SPDX-License-Identifier: GPL-3.0-or-later
// Docks as this window has them. GUI thread only.
#pragma once

#include <QMainWindow>

class QDockWidget;

namespace hessianlab {

// Called "dock.NAME"; it can be moved, closed and set afloat.
QDockWidget* addDock(QMainWindow& place, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area);

// A docked one shows only its tab or its content; floating, it gets a frame of its own.
void hideTitleWhileDocked(QDockWidget& dock);

}  // namespace hessianlab

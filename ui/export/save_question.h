// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to save, without waiting: the dialog is there, the program goes on. It asks before a file is replaced. GUI
// thread only.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "ui/export/figure_choice.h"

class QWidget;

namespace hessianlab {

using TakePath = std::function<void(const QString& path)>;

// `name` without ending; the first format's is the usual one. `take` is called with the path that was chosen.
void askWhere(QWidget* window, const QString& title, const QString& name, const std::vector<FigureFormat>& formats,
              TakePath take);
// The same for other kinds of files: "Web page (*.html)", …
void askWhere(QWidget* window, const QString& title, const QString& name, const QStringList& filters, TakePath take);
void askFolder(QWidget* window, const QString& title, TakePath take);

// "test-accuracy" of "Test accuracy": letters and digits that every system takes, without ending; "figure" where
// nothing is left.
QString fileNameOf(const QString& title);

// NAME.png, or NAME-2.png and so on where that is there: nobody was asked about a file that would go.
QString freePath(const QString& folder, const QString& name, const QString& suffix);

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences with which parts of the engine refuse, with %1 … for what is put in. What stands before a colon at
// their head, such as a file's name, is not part of them. Any thread.
#pragma once

#include <QStringList>

namespace hessianlab {

QStringList refusalsOfQuestions();
QStringList refusalsOfBase();
QStringList refusalsOfData();
QStringList refusalsOfFiles();
QStringList refusalsOfLabs();
QStringList refusalsOfTables();
QStringList refusalsOfOnnx();
QStringList refusalsOfNetworks();
QStringList refusalsOfRuns();

}  // namespace hessianlab

// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of all runs of this window: those that ran here and those read from folders, the runs of a twin among
// them. Which of them trains at present is not its business. GUI thread only.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "ui/runs/run.h"

namespace hessianlab {

class RunList : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  const std::vector<std::shared_ptr<Run>>& runs() const { return runs_; }  // in the order in which they began
  std::vector<std::shared_ptr<const Run>> ticked() const;
  int rowOf(int id) const;  // -1: none of that id

  QString freeName(const QString& name) const;  // with a number behind it where a run is called so already

  // Gives it an id, a colour and, where it has none, the name "run 3"; appends it. Runs on other data lose their tick.
  void begin(const std::shared_ptr<Run>& run);
  // Runs read from folders: stand before row `row`. Each gets an id and, where it has none, a colour.
  void insert(int row, const std::vector<std::shared_ptr<Run>>& runs);
  // The same run as it is now on disk, with the id, colour and tick that it has here.
  void replace(int row, std::shared_ptr<Run> run);
  std::shared_ptr<Run> find(int id) const;                   // nullptr: none of that id
  int rowOfFolder(const QString& folder) const;              // -1: none is kept there
  void setFirstNumber(int number) { nextNumber_ = number; }  // of the next run without a name
  void rename(int id, const QString& name);
  void setTicked(int id, bool ticked) { setTicked(std::vector{id}, ticked); }
  void setTicked(const std::vector<int>& ids, bool ticked);  // ticksChanged() follows once
  void setNotes(int id, const QString& notes);
  void setTags(int id, const QStringList& tags);
  void setColor(int id, int color);
  void remove(const std::vector<int>& ids);  // removed() follows once

  void tell(int id) { Q_EMIT changed(rowOf(id)); }  // its numbers have changed
  void tellSettings(int id) { Q_EMIT settingsChanged(rowOf(id)); }

 Q_SIGNALS:
  void added();
  void replaced(int row);         // by another object
  void removed();                 // one or many
  void changed(int row);          // numbers; -1 where the run is not listed
  void relabelled(int row);       // name, notes, tags or colour
  void settingsChanged(int row);  // of a run that trains
  void tickChanged(int row);
  void ticksChanged();  // after one or many

 private:
  int nextId_ = 1, nextNumber_ = 1;  // a twin has an id of its own, but shares the number
  std::vector<std::shared_ptr<Run>> runs_;
};

}  // namespace hessianlab

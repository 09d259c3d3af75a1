// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_file_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QPushButton>

namespace hessianlab {

DataFileDialog::DataFileDialog(QWidget* parent) : QFileDialog(parent, tr("Open data")), take_(new QPushButton(this)) {
  setObjectName(QStringLiteral("dataFileDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  // The desktop's own dialogs take either files or folders.
  setOption(QFileDialog::DontUseNativeDialog);
  setFileMode(QFileDialog::ExistingFile);
  setNameFilters({tr("Data (*.csv *.tsv *.txt *.npz *.npy *.gz *.tgz *.tar *.bin *ubyte)"), tr("All files (*)")});
  take_->setObjectName(QStringLiteral("dataFileDialog.folder"));
  take_->setAutoDefault(false);
  if (auto* buttons = findChild<QDialogButtonBox*>()) buttons->addButton(take_, QDialogButtonBox::ActionRole);
  connect(take_, &QPushButton::clicked, this, [this] {
    const QString path = folder();
    close();
    Q_EMIT chosen(path);
  });
  connect(this, &QFileDialog::fileSelected, this, &DataFileDialog::chosen);
  connect(this, &QFileDialog::currentChanged, this, [this](const QString& path) {
    current_ = path;
    nameFolder();
  });
  // Also where the folder is not entered by the person.
  files_ = findChild<QFileSystemModel*>();
  if (files_)
    connect(files_, &QFileSystemModel::rootPathChanged, this, [this] {
      current_.clear();
      nameFolder();
    });
  nameFolder();
}

DataFileDialog::~DataFileDialog() {
  // Its parts speak while they go, when what they speak of is gone.
  disconnect(this, nullptr, this, nullptr);
  if (files_) disconnect(files_, nullptr, this, nullptr);
}

QString DataFileDialog::folder() const {
  return QFileInfo(current_).isDir() ? current_ : directory().absolutePath();
}

void DataFileDialog::nameFolder() {
  const QString name = QFileInfo(folder()).fileName();
  take_->setText(name.isEmpty() ? tr("&Take this folder") : tr("&Take the folder %1").arg(name));
  take_->setToolTip(tr("A folder of pictures, or one with the files of a data set: %1").arg(folder()));
}

}  // namespace hessianlab

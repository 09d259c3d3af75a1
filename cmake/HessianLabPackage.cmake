# cmake --install, and a Debian package of it: scripts/package. Man pages are those that the package script has made.
set(HL_ENGINE_FOLDER libexec/hessianlab)  # where hessianlab-cli looks for it, from its own folder
set(HL_DESKTOP ${PROJECT_SOURCE_DIR}/resources/desktop)
install(TARGETS hessianlab hessianlab-cli RUNTIME)
install(TARGETS hessianlab-engine RUNTIME DESTINATION ${HL_ENGINE_FOLDER})
install(DIRECTORY resources/presets resources/lessons resources/icons DESTINATION ${CMAKE_INSTALL_DATADIR}/hessianlab)
# The guide is read in the window.
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DATADIR}/hessianlab FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(FILES ${HL_DESKTOP}/org.hessianlab.HessianLab.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${HL_DESKTOP}/org.hessianlab.HessianLab.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${HL_DESKTOP}/hessianlab-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME hessianlab.xml)
install(FILES resources/icons/hessianlab.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${HL_DESKTOP}/hessianlab-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME hessianlab-cli)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hessianlab RENAME copyright)
install(DIRECTORY ${PROJECT_BINARY_DIR}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hessianlab)
set(CPACK_PACKAGE_VENDOR HessianLab)
set(CPACK_PACKAGE_CONTACT "The HessianLab authors <hessianlab@invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no tool finds them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp, fonts-dejavu-core, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "dataset-fashion-mnist, qt6-translations-l10n")
include(CPack)

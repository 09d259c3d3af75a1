# What every target of this project shares: language level, warnings as errors, sanitizers, a fast linker, a compiler cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Precompiled headers need these sloppiness settings to be cacheable; paths relative to the source folder let build
  # folders and clones share what they compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                  CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

if(HESSIANLAB_SANITIZE)
  add_compile_options(-fsanitize=${HESSIANLAB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${HESSIANLAB_SANITIZE})
endif()
if(HESSIANLAB_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)  # coverage for the parsers too; main() comes with the targets
endif()

add_library(hl_warnings INTERFACE)
target_compile_options(hl_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND HESSIANLAB_SANITIZE)
  # GCC 12 reports false positives from library headers when sanitizer instrumentation changes inlining.
  target_compile_options(hl_warnings INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow)
endif()

# hl_library(NAME sources...): a static library of this project that includes from the source root.
function(hl_library name)
  add_library(${name} STATIC ${ARGN})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE hl_warnings)
endfunction()

# Several sources in one translation unit: headers are read once for all of them. Off for work on single files.
option(HESSIANLAB_UNITY "Compile the libraries in few, large translation units" OFF)
function(hl_unity name batch)
  if(HESSIANLAB_UNITY)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${batch})
  endif()
endfunction()

# hl_precompiled(KIND LIBS… HEADERS…): one precompiled header that all targets of a kind share (hl_precompile(NAME KIND)).
# Reading Torch's headers is three quarters of the time that a file takes to compile without it.
function(hl_precompiled kind)
  cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp CONTENT "")
  add_library(hl_pch_${kind} OBJECT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp)
  target_link_libraries(hl_pch_${kind} PRIVATE ${ARG_LIBS} hl_warnings)
  target_precompile_headers(hl_pch_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

function(hl_precompile name kind)
  get_target_property(type ${name} TYPE)
  if(type STREQUAL "EXECUTABLE")  # compiled the way libraries are, or it could not use theirs
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${name} PRIVATE -fPIC)
  endif()
  target_precompile_headers(${name} REUSE_FROM hl_pch_${kind})
endfunction()

# hl_qt_target(NAME): moc, and the macros that keep Qt code strict. Keywords stay off because Torch has members named `slots`.
function(hl_qt_target name)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  hl_qt_definitions(${name})
endfunction()
function(hl_qt_definitions name)
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
                                             QT_STRICT_ITERATORS)
endfunction()

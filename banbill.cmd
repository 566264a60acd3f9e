@echo off
rem Starts Banbill on Windows, as the script "banbill" does elsewhere. On first use, and whenever the sources are newer,
rem it builds it. To start faster it keeps an archive of loaded classes in target\start; without one, all works the same.
rem Exit status: that of the command, or 3 where Banbill cannot be started.
setlocal EnableExtensions DisableDelayedExpansion

set "CUT_SHORT="
set "FAST=-XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
set "HOME_DIR=%~dp0"
rem a backslash before a closing quote would escape it
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\banbill.jar"
set "START=%HOME_DIR%\target\start"

rem ---- Java

set "JAVA="
if not defined JAVA_HOME goto java_on_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto java_found
echo banbill: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. 1>&2
goto no_java
:java_on_path
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto java_found
echo banbill: there is no Java. 1>&2
goto no_java
:java_found

set "VERSION="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if not exist "%RELEASE%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%A in ("%RELEASE%") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
:ask_java
if defined VERSION goto version_found
set "ANSWER=%TEMP%\banbill-java-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >"%ANSWER%" 2>&1
for /f "usebackq tokens=2,3" %%U in ("%ANSWER%") do if "%%U"=="version" set "VERSION=%%~V"
del /q "%ANSWER%" >nul 2>&1
if not defined VERSION set "VERSION=0"
:version_found
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto java_good
echo banbill: Java here is version %VERSION%; Banbill needs 17 or newer. 1>&2
:no_java
echo banbill: Install a JDK, version 17 or newer (winget install EclipseAdoptium.Temurin.21.JDK), or let JAVA_HOME point to one. 1>&2
exit /b 3
:java_good

rem ---- the build; target\start\sources is a copy of the sources as they were built, to tell newer ones by

rem a build that was cut short can leave empty files
for %%F in ("%JAR%" "%HOME_DIR%\target\lib\*.jar") do if "%%~zF"=="0" del /q "%%F" >nul 2>&1 & set "CUT_SHORT=yes"
if defined CUT_SHORT goto build
if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\target\lib" goto build
if not exist "%HOME_DIR%\src\main" goto built
if not exist "%START%\sources\main" goto built
xcopy "%HOME_DIR%\src\main" "%START%\sources\main" /l /d /s /y /i 2>nul | findstr /r /i "\.java$ \.properties$" >nul && goto build
xcopy "%HOME_DIR%\pom.xml" "%START%\sources" /l /d /y /i 2>nul | findstr /r /i "pom\.xml$" >nul && goto build
goto built

:build
where mvn >nul 2>&1
if not errorlevel 1 goto maven_found
echo banbill: it must be built once, and there is no Maven. Install Maven 3.8.7 or newer (https://maven.apache.org/install.html). 1>&2
exit /b 3
:maven_found
if not exist "%START%" mkdir "%START%" 2>nul
if exist "%START%" goto can_write
echo banbill: it must be built once, and "%HOME_DIR%\target" cannot be written. 1>&2
exit /b 3
:can_write
echo Building Banbill (once) ... 1>&2
pushd "%HOME_DIR%"
rem mvn verify looks at the sources, which takes four times as long
call mvn -q -B -Dmaven.test.skip=true -Derror-prone=-Xdiags:compact package >"%START%\build.log" 2>&1 <nul
set "BUILT=%ERRORLEVEL%"
popd
if "%BUILT%"=="0" goto keep_sources
type "%START%\build.log" 1>&2
echo banbill: the build failed; see above. The first build needs the network, to fetch the libraries. 1>&2
exit /b 3
:keep_sources
if exist "%START%\sources" rmdir /s /q "%START%\sources"
xcopy "%HOME_DIR%\src\main" "%START%\sources\main" /s /y /i /q >nul 2>&1
xcopy "%HOME_DIR%\pom.xml" "%START%\sources" /y /i /q >nul 2>&1
:built

rem ---- the archive of loaded classes; its name tells the Java, the jar and the folder apart

set "STATE="
for %%F in ("%JAR%") do set "STATE=%%~zF-%%~tF"
set "NAME=%VERSION%-%STATE%-%HOME_DIR%"
set "NAME=%NAME:\=_%"
set "NAME=%NAME:/=_%"
set "NAME=%NAME::=_%"
set "NAME=%NAME: =_%"
set "NAME=%NAME:~0,120%"
set "ENDING=jsa"
set "USE=-XX:SharedArchiveFile"
set "MAKE=-XX:DumpLoadedClassList"
set "MADE=list"
if %MAJOR% LSS 25 goto kind_known
set "ENDING=aot"
set "USE=-XX:AOTCache"
set "MAKE=-XX:AOTCacheOutput"
set "MADE=archive"
:kind_known
set "ARCHIVE=%START%\%NAME%.%ENDING%"
if exist "%ARCHIVE%" goto archive_known
if not exist "%START%" mkdir "%START%" >nul 2>&1
if not exist "%START%" goto archive_known
del /q "%START%\%VERSION%-*.jsa" "%START%\%VERSION%-*.aot" >nul 2>&1
set "TRY=%START%\try-%RANDOM%%RANDOM%"
"%JAVA%" %FAST% "%MAKE%=%TRY%.%MADE%" -Xlog:disable "-Dbanbill.home=%HOME_DIR%" -cp "%JAR%" org.banbill.cli.Rehearsal "%TRY%" >nul 2>&1 <nul
rem before 25 the run gives a list, and the archive is made of it whole: see the other launcher
if exist "%TRY%.list" "%JAVA%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%TRY%.list" "-XX:SharedArchiveFile=%TRY%.archive" -Xlog:disable -jar "%JAR%" >nul 2>&1 <nul
del /q "%TRY%.list" >nul 2>&1
rem where it came to nothing, an empty file says so and nobody tries again
if not exist "%TRY%.archive" type nul >"%TRY%.archive" 2>nul
move /y "%TRY%.archive" "%ARCHIVE%" >nul 2>&1
if exist "%TRY%" rmdir /s /q "%TRY%" >nul 2>&1
:archive_known
set "ARCHIVE_SIZE=0"
if exist "%ARCHIVE%" for %%F in ("%ARCHIVE%") do set "ARCHIVE_SIZE=%%~zF"

rem ---- the command; the console shows UTF-8 while it runs

set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul 2>&1
if "%ARCHIVE_SIZE%"=="0" goto plain_run
"%JAVA%" %FAST% "%USE%=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr "-Dbanbill.home=%HOME_DIR%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
goto ran
:plain_run
"%JAVA%" %FAST% -Xlog:disable -Xlog:all=error:stderr "-Dbanbill.home=%HOME_DIR%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
:ran
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %STATUS%

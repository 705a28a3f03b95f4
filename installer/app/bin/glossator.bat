@echo off
rem Starts Glossator from its application folder: the window, or a command (glossator --help).
setlocal
set "app=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version 2>&1 | findstr /r /c:"version \"2[5-9]" /c:"version \"[3-9][0-9]" >nul
if errorlevel 1 (
  echo Glossator needs a Java runtime of version 25 or newer and found none; install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to where it is. 1>&2
  exit /b 3
)
"%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "%app%\lib\*" org.glossator.app.Main %*

@rem Starts build.ps1, which Maven cannot start by itself: mvn -Pinstaller package
@powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0build.ps1"
@exit /b %errorlevel%

# Makes the installer for Windows from target\glossator, which `mvn package` leaves: an .msi in target\installer.
#
# Needs a JDK 25 and WiX 3.14, 4 or 5. It installs for one person, without an administrator, into
# %LOCALAPPDATA%\Glossator, with menu, shortcut, .gloss files and the command `glossator` on the path.
#
# No Windows was at hand when this was written: it has been read, never run. .github/workflows/installers.yml runs it and
# then test-install.ps1. Not known either is whether the cache holds good once installed: it does only while the jars keep
# their dates to the second, and Windows Installer keeps them as local time. Where it does not, Glossator starts without.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

# The one by which Windows knows that a later version replaces an earlier one; it never changes.
$upgrades = 'b290f7c8-fc61-4172-b484-48470e3057ba'

$top = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$folder = Join-Path $top 'target\glossator'
$out = Join-Path $top 'target\installer'
$work = Join-Path $out 'windows'
$image = Join-Path $out 'Glossator'

# Every JDK tells its version in the file `release`, so none has to be started to be asked.
function Test-Jdk([string] $folder) {
    if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\jpackage.exe'))) { return $false }
    $version = Select-String -Path (Join-Path $folder 'release') -Pattern '^JAVA_VERSION="(\d+)'
    return $version -and [int] $version.Matches[0].Groups[1].Value -ge 25
}

function Find-Jdk {
    $places = @($env:JAVA_HOME)
    $java = Get-Command java.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($java) { $places += Split-Path (Split-Path $java.Source) }
    $usual = "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:USERPROFILE\.jdks\*"
    $places += Get-ChildItem -Path $usual -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName
    foreach ($place in $places) {
        if (Test-Jdk $place) { return $place }
    }
    throw 'To make an installer a whole JDK of version 25 or newer is needed (with bin\jpackage.exe), and none was found; set JAVA_HOME to where it is.'
}

function Invoke-Tool([string] $tool, [string[]] $arguments) {
    & $tool @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool ended with $LASTEXITCODE" }
}

# A program for the window must not open a console, and one for the console cannot do without: so there are two, as
# with devenv. Where both stand on the path, `glossator` is Glossator.com, for Windows looks for .com before .exe; the
# launcher finds its settings by its own name, of which it takes only .exe away.
function Add-Console {
    Copy-Item (Join-Path $image 'glossator-console.exe') (Join-Path $image 'Glossator.com')
    Copy-Item (Join-Path $image 'app\glossator-console.cfg') (Join-Path $image 'app\Glossator.com.cfg')
}

function Add-Licences {
    Copy-Item (Join-Path $folder 'LICENSE') $image
    Copy-Item (Join-Path $folder 'licences') $image -Recurse
}

# Beside the installer, too, for whoever wants to know what is in it before it is installed.
function Add-BillOfMaterials {
    $bill = Join-Path $folder 'glossator.cdx.json'
    if (-not (Test-Path $bill)) { return } # mvn -o makes none
    Copy-Item $bill $image
    Copy-Item $bill ($msi -replace '\.msi$', '.cdx.json')
}

# A properties file takes a backslash for more than itself.
function Write-Association([string] $file) {
    $icon = (Join-Path $top 'installer\icons\gloss-file.ico') -replace '\\', '/'
    Set-Content -Path $file -Encoding ascii -Value @(
        'extension=gloss'
        'mime-type=application/vnd.glossator.project+sqlite3'
        'description=Glossator project'
        "icon=$icon"
    )
}

$jdk = Find-Jdk
$java = Join-Path $jdk 'bin\java.exe'
$own = Get-ChildItem (Join-Path $folder 'lib') -Filter 'glossator-*.jar' | Select-Object -First 1
if (-not $own) { throw "There is no glossator-VERSION.jar in $folder\lib; run mvn package first." }
$version = $own.BaseName -replace '^glossator-', ''
$machine = "$env:PROCESSOR_ARCHITECTURE".ToLowerInvariant()
$msi = Join-Path $out "glossator-$version-windows-$machine.msi"

if (Test-Path $work) { Remove-Item $work -Recurse }
New-Item $work -ItemType Directory | Out-Null
Remove-Item (Join-Path $out '*.msi') -ErrorAction SilentlyContinue

Invoke-Tool $java @(
    (Join-Path $top 'installer\image\BuildImage.java'), (Join-Path $folder 'lib'), $out
    '--icon', (Join-Path $top 'installer\icons\glossator.ico')
    '--add-launcher', ('glossator-console=' + (Join-Path $PSScriptRoot 'console.properties'))
)
Add-Console
Add-Licences
Add-BillOfMaterials

$resources = Join-Path $work 'resources'
$association = Join-Path $work 'gloss.properties'
Invoke-Tool $java @((Join-Path $PSScriptRoot 'CommandOnPath.java'), $resources)
Write-Association $association
Invoke-Tool (Join-Path $jdk 'bin\jpackage.exe') @(
    '--type', 'msi'
    '--app-image', $image
    '--name', 'Glossator'
    '--app-version', $version
    '--vendor', 'Glossator'
    '--description', 'Annotate text'
    '--dest', $work
    '--resource-dir', $resources
    '--file-associations', $association
    '--win-per-user-install'
    '--win-menu', '--win-menu-group', 'Glossator'
    '--win-shortcut'
    '--win-upgrade-uuid', $upgrades
)
Move-Item (Join-Path $work '*.msi') $msi
Remove-Item $work -Recurse
Write-Output "made $msi"

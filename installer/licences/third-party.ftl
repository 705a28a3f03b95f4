<#-- THIRD-PARTY.txt: what the build found in the runtime class path, one library a line. -->
<#function row licences library version home>
  <#return (licences?right_pad(52) + library?right_pad(28) + version?right_pad(12) + home)?trim>
</#function>
Glossator is made with the libraries below and is itself licensed under the Apache License, Version 2.0 (LICENSE).
Where two licences are named, the user may choose. The texts stand in texts/LIBRARY: what its jar carries, and
what it should carry; the long licences that several share stand once, in texts.

${row("Licence", "Library", "Version", "Home")}
<#list dependencyMap?sort_by(["key", "artifactId"]) as dependency>
<#assign library = dependency.key>
${row(dependency.value?join(" or "), library.artifactId, library.version, library.url!"")}
</#list>

Beside them:

* The fonts Inter (OFL-1.1) and DejaVu Sans (Bitstream-Vera): texts/fonts.
* The statements of the sample (public domain): texts/sample.
* Where Glossator was installed by an installer, a Java runtime built of OpenJDK (GPL-2.0-with-classpath-exception):
  the folder legal within the folder runtime. Its installers take the native libraries out of the jars of JavaFX and
  SQLite and lay them beside; nothing else was changed in any library.

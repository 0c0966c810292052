using ElJournal.ReferenceHost.Input;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What the command <c>report</c> is asked for.</summary>
/// <param name="Name">The report; null when none is named.</param>
/// <param name="Folder">The interchange folder; null when none is named.</param>
/// <param name="Earlier">Folders of earlier years.</param>
/// <param name="Scope">What it is narrowed to.</param>
/// <param name="Regulations">Acts and packs by which the school is judged.</param>
/// <param name="Preset">Rules of marking by name, or null.</param>
/// <param name="AsOf">The instant, or null.</param>
/// <param name="Reader">For whom, or null.</param>
/// <param name="Format">The form.</param>
/// <param name="Output">Where to; null for the output of the program.</param>
/// <param name="Template">The file of a template, or null.</param>
/// <param name="IsRecorded">Whether it shall be stored in the folder that the report was made.</param>
internal sealed record ReportRequest(
    string? Name, string? Folder, string[] Earlier, ReportScope Scope, string[] Regulations, string? Preset, string? AsOf, string? Reader, string Format, string? Output, string? Template, bool IsRecorded);

using ElJournal.ReferenceHost.Input;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What the command <c>report</c> is asked for.</summary>
internal sealed record ReportRequest(
    string? Name, string? Folder, string[] Earlier, ReportScope Scope, string[] Regulations, string? Preset, string? AsOf, string Format, string? Output);

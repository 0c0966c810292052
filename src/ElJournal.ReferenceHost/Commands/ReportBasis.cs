using ElJournal.Domain.Defects;
using ElJournal.Import;
using ElJournal.ReferenceHost.Input;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What any report is made by: rules, instant, folder, form.</summary>
internal sealed record ReportBasis(Regulation? Regulation, MarkPolicy Policy, AsOf AsOf, InterchangeFolder Folder, AccessCategory? Reader, ReportFormat Form)
{
    private static readonly Dictionary<string, ReportFormat> Forms = Enum.GetValues<ReportFormat>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads it; null when something of it is bad, which the bag then holds.</summary>
    internal static ReportBasis? Take(ReportRequest request, string path, DefectBag bag)
    {
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        var preset = request.Preset is { } chosen ? bag.Take(MarkPolicy.OfPreset(chosen)) : null;
        var asOf = bag.Take(AsOf.Parse(request.AsOf));
        var folder = bag.Take(RecordFolder.Open(path));
        bag.Add(request.IsRecorded && folder is not null ? RecordFolder.CheckAddable(folder, path) : null);
        bag.Add(Forms.TryGetValue(request.Format, out var form) ? null : new Defect(HostDefects.BadChoice, default, "--format", request.Format, string.Join(", ", Forms.Keys)));
        var reader = request.Reader is { } code && AccessCodes.Categories.TryParse(code, out var category) ? category : (AccessCategory?)null;
        bag.Add(request.Reader is { } unknown && reader is null ? new Defect(HostDefects.BadChoice, default, "--reader", unknown, AccessCodes.Categories.Listing) : null);
        return asOf is null || folder is null ? null : new ReportBasis(regulation, preset ?? (regulation is null ? MarkPolicy.None : MarkPolicy.Of(regulation)), asOf, folder, reader, form);
    }

    /// <summary>Makes an input of the school that was read.</summary>
    internal ReportInput InputOf(RecordInput read) => new(read.Source, read.Index) { Regulation = Regulation, Policy = Policy, Reader = Reader };

    /// <summary>How the name of a file of this form ends.</summary>
    internal string Extension => "." + Forms.First(f => f.Value == Form).Key;
}

using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Reads by which rules a command shall judge marks: a preset, a regulation, or none.</summary>
internal static class MarkPolicies
{
    /// <summary>Reads the rules to be tried out: a preset by its name, else a regulation.</summary>
    internal static Result<MarkPolicy> Read(string rules) => MarkPresets.ByName.ContainsKey(rules) ? Read(rules, regulation: null) : Read(preset: null, rules);

    /// <summary>Reads both options; a preset that somebody names goes before what a regulation sets.</summary>
    internal static Result<MarkPolicy> Read(string? preset, string? regulation)
    {
        var bag = new DefectBag();
        var chosen = preset is null ? null : bag.Take(MarkPolicy.OfPreset(preset));
        var read = regulation is null ? null : bag.Take(Regulations.ReadPack(regulation));
        return bag.IsEmpty
            ? new Result<MarkPolicy>(chosen ?? (read is null ? MarkPolicy.None : MarkPolicy.Of(new Regulation(read))))
            : new Result<MarkPolicy>([.. bag.Defects]);
    }
}

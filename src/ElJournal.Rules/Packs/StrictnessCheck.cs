using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Packs;

/// <summary>Refuses what a pack makes weaker than its base, but for what the base allows.</summary>
/// <remarks>Readings have no direction: a school may choose any, and every verdict says which; due moments are compared under those that the school has chosen.</remarks>
internal static class StrictnessCheck
{
    internal static void Report(JsonNode node, Binding binding, EditionDraft draft, string basePack)
    {
        var touched = binding.Editions.Where(e => draft.From is not { } from || !(e.InForce.To < from)).ToList();
        if (draft.Due is { } due && !binding.MayWeaken.HasFlag(Relaxations.Due))
        {
            var compared = touched.Where(e => e.Due is not null).Select(e => DueStrictness.Compare(due, e.Due!, draft.ReadingsOver(e))).ToList();
            if (compared.Contains(Strictness.Weaker))
            {
                node.Report(PackDefects.Weaker, "due", "срок", binding.Norm.Id.Value, basePack);
            }
            else if (compared.Contains(Strictness.Incomparable))
            {
                node.Report(PackDefects.NotComparable, "due", binding.Norm.Id.Value, basePack);
            }
        }

        if (draft.Force == Force.Advice && !binding.MayWeaken.HasFlag(Relaxations.Force) && touched.Any(e => e.Force == Force.Binding))
        {
            node.Report(PackDefects.Weaker, "force", "сила", binding.Norm.Id.Value, basePack);
        }

        if (draft.Mode is { } mode && !binding.MayWeaken.HasFlag(Relaxations.Mode) && touched.Any(e => mode < e.Mode))
        {
            node.Report(PackDefects.Weaker, "mode", "режим", binding.Norm.Id.Value, basePack);
        }
    }
}

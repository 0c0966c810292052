using ElJournal.Domain.Materials;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What a material asks beyond what it refers to.</summary>
internal static class MaterialChecks
{
    /// <summary>A material is for a lesson of its own journal, and stays with whom it is kept for: else whoever may write for one could take what is kept for another.</summary>
    internal static void Material(Material material, FactCheck check)
    {
        if (material is JournalMaterial { Lesson: { } lesson } ofJournal)
        {
            check.Need(check.Year.FindLesson(lesson)?.Journal == ofJournal.Journal, "урока этого журнала", lesson.Value);
        }

        if (check.Before is Material before && KeptFor(before) != KeptFor(material))
        {
            check.Report(RefusalDefects.MaterialMoved, material.Id.Value);
        }
    }

    private static string? KeptFor(Material material) => material switch
    {
        JournalMaterial m => m.Journal.Value,
        PortfolioItem i => i.Owner.Value,
        PersonalFileItem i => i.Pupil.Value,
        _ => null,
    };
}

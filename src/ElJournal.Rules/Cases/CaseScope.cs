namespace ElJournal.Rules.Cases;

/// <summary>Область: whose case it is, and so what must be at hand to judge it.</summary>
public enum CaseScope
{
    /// <summary>A journal: its lessons and assessments.</summary>
    Journal,

    /// <summary>A class: over all its journals.</summary>
    Class,

    /// <summary>A person: over all journals.</summary>
    Person,

    /// <summary>The school.</summary>
    School,
}

namespace ElJournal.Domain.Materials;

/// <summary>Материал библиотеки: what the school keeps for everybody in it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record LibraryMaterial : Material
{
    /// <summary>Makes a material.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="section">In which section.</param>
    /// <param name="content">What it is.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public LibraryMaterial(MaterialId id, LibrarySection section, MaterialContent content)
        : base(id, content) => Section = section;

    /// <summary>Gets in which section.</summary>
    public LibrarySection Section { get; }

    /// <summary>Gets the subject, as journals call it; null where it is of none.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the topic, or null.</summary>
    public string? Topic { get; init; }
}

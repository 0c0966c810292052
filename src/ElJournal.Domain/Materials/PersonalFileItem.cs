using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Materials;

/// <summary>Документ личного дела: a sheet of the personal file of a pupil, which the class teacher keeps.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record PersonalFileItem : Material
{
    /// <summary>Makes a sheet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="pupil">Of whose file.</param>
    /// <param name="content">What it is.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public PersonalFileItem(MaterialId id, PupilId pupil, MaterialContent content)
        : base(id, content)
    {
        Preconditions.That(pupil != default, nameof(pupil), "A sheet of a personal file needs its pupil.");
        Pupil = pupil;
    }

    /// <summary>Gets of whose file.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets the date that the document bears, or null.</summary>
    public LocalDate? Dated { get; init; }

    internal override void Refer(ILedgerReferences to) => to.Pupil(Pupil);
}

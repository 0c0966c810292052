namespace ElJournal.Domain.Interchange;

/// <summary>Папка обмена на запись: named files, wherever they are kept.</summary>
/// <remarks>Names are as in <see cref="IInterchangeStore"/>. One thread writes one file after another.</remarks>
public interface IInterchangeTarget
{
    /// <summary>Creates a file.</summary>
    /// <param name="name">A name that was not created before.</param>
    /// <returns>Where its bytes go; the caller disposes of the stream.</returns>
    Stream Create(string name);
}

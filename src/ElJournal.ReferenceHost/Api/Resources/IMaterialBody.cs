namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Содержание материала, как его присылают: what materials of every kind have.</summary>
internal interface IMaterialBody
{
    /// <summary>Gets the title.</summary>
    string? Title { get; }

    /// <summary>Gets what it says in words.</summary>
    string? Text { get; }

    /// <summary>Gets where it is found outside the journal.</summary>
    string? Link { get; }

    /// <summary>Gets the file; that which stands where none is sent.</summary>
    MaterialFileBody? File { get; }

    /// <summary>Gets whether the file that stands is to go.</summary>
    bool? DropFile { get; }
}

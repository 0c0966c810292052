namespace ElJournal.ReferenceHost.Schools.Outboxes;

/// <summary>Исходящие: takes what is to leave the school by a contact that a family has agreed to; who carries it further is none of the journal's business.</summary>
/// <remarks>A gateway of mail or messages puts its own in the place of <see cref="FolderOutbox"/>. Safe on any thread.</remarks>
internal interface IOutbox
{
    /// <summary>Takes a letter over. What fails is told in the log of the site, and never undoes what the journal holds.</summary>
    /// <param name="letter">The letter.</param>
    void Put(OutgoingLetter letter);
}

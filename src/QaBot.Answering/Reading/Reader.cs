using System.Collections.Concurrent;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Reading;

/// <summary>
/// The trained reader: scores the sentences of a few paragraphs as answers to a question, and finds the answer inside
/// each. English only. For any number of threads at once; a call runs on its own thread alone, and gives the same
/// numbers however many run beside it.
/// </summary>
internal sealed class Reader
{
    private const string ShippedName = "reader.model";

    private readonly ReaderResources resources;
    private readonly ReaderCommittee networks;
    private readonly ConcurrentBag<Workspace> workspaces = [];

    private Reader(ReaderModel model)
    {
        resources = model.Resources;
        networks = new ReaderCommittee(model);
    }

    /// <summary>Loads the model that the setting <c>Answering:ReaderModel</c> names.</summary>
    /// <param name="path">Its file; empty for the model that is part of the program.</param>
    /// <exception cref="AnsweringException">It cannot be read or is damaged; the message names the setting.</exception>
    public static Reader From(string path)
    {
        try
        {
            return path.Length == 0 ? Load() : Load(path);
        }
        catch (AnsweringException error) when (path.Length > 0)
        {
            throw new AnsweringException(
                $"The setting Answering:ReaderModel is \"{path}\": {error.Message} Correct it, or set it to an empty text for the model that is part of the program.",
                error);
        }
    }

    /// <summary>Loads the model that is part of the program.</summary>
    /// <exception cref="AnsweringException">The model is damaged.</exception>
    public static Reader Load()
    {
        using var stream = typeof(Reader).Assembly.GetManifestResourceStream(ShippedName)
            ?? throw new AnsweringException($"The program holds no '{ShippedName}'; build it with the file in place, or set Answering:Reader to off.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Load(content, ShippedName);
    }

    /// <summary>Loads a model from a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="AnsweringException">It cannot be read, or is damaged.</exception>
    public static Reader Load(string path)
    {
        try
        {
            return Load(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AnsweringException($"The reader's model '{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Loads a model.</summary>
    /// <param name="content">A model file's bytes.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <exception cref="AnsweringException">It is damaged.</exception>
    public static Reader Load(byte[] content, string name)
    {
        try
        {
            return new Reader(ReaderModelFile.Read(content, name));
        }
        catch (InvalidDataException error)
        {
            throw ReaderModelFile.Damaged(name, error);
        }
    }

    /// <summary>Prepares a paragraph; worth keeping, since it costs as much as reading it.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentences">Its sentences in order, in that text; none may be outside.</param>
    public ReaderParagraph Prepare(string text, IReadOnlyList<TextSpan> sentences)
    {
        var paragraph = new ReaderParagraph(ParagraphFeatures.From(text, sentences, resources), [.. sentences], networks.Count);
        var workspace = Rent();
        networks.Prepare(paragraph, workspace);
        workspaces.Add(workspace);
        return paragraph;
    }

    /// <summary>Reads paragraphs for the answer to a question.</summary>
    /// <param name="question">The question as typed.</param>
    /// <param name="paragraphs">
    /// The paragraphs that may hold it, all of those at once that are to be compared; the dozen or so that a search puts
    /// first. Their order does not matter.
    /// </param>
    /// <returns>By paragraph and sentence, in the given order, what the reader says; a question without a word gives scores of 0.</returns>
    public SentenceReading[][] Read(string question, IReadOnlyList<ReaderParagraph> paragraphs)
    {
        var asked = QuestionFeatures.From(question, resources);
        int[] order = [.. Enumerable.Range(0, paragraphs.Count)
            .Where(p => paragraphs[p].Features.Tokens.Length > 0)
            .OrderByDescending(p => paragraphs[p].Features.Tokens.Length)
            .ThenBy(p => p)];
        if (asked.Tokens.Length == 0 || order.Length == 0)
        {
            return [.. paragraphs.Select(paragraph => new SentenceReading[paragraph.Sentences.Count])];
        }

        ReaderParagraph[] read = [.. order.Select(p => paragraphs[p])];
        var group = GroupFeatures.From(asked, [.. read.Select(paragraph => paragraph.Features)], resources);
        var workspace = Rent();
        var scores = networks.Read(asked, read, group, workspace);
        workspaces.Add(workspace);
        return SpanDecoder.Decode(paragraphs, order, scores);
    }

    private Workspace Rent() => workspaces.TryTake(out var workspace) ? workspace : new Workspace();
}

using UglyToad.PdfPig.Content;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>A page with the words on it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="HasPictures">Whether it shows pictures.</param>
/// <param name="Words">Its words, in no certain order; those that turn out to be decoration are taken out.</param>
/// <param name="Raised">The letters that were set high.</param>
internal sealed record PdfPage(int Number, bool HasPictures, List<PdfWord> Words, IReadOnlySet<Letter> Raised);

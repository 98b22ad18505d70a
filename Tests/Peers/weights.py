"""Weights of terms in documents, against the packages whose variants they are."""

from sklearn.feature_extraction.text import TfidfVectorizer

import documents as texts


def check(comparison, textool, folder, documents):
    joined = [" ".join(word for line in lines for word in line) for lines in documents]
    vectorizer = TfidfVectorizer(norm=None, analyzer=str.split)
    matrix = vectorizer.fit_transform(joined).toarray()
    found = textool("keywords", folder / "target", *texts.COMMON)["documents"]
    for number, document in enumerate(found):
        for keyword in document["keywords"]:
            expected = matrix[number][vectorizer.vocabulary_[keyword["key"]]]
            comparison.check("scikit-learn TF-IDF", keyword["key"], keyword["score"], float(expected))

"""Training and measuring the language models that quizapp ships."""

/**
 * The parts of the panel that speak with the card's words and draw with its parts, and the formats to take events along in.
 * Fetched once the panel stands: nobody opens a card in the first moment, and it is a third of the code.
 */
import '@/components/card.css';
import '@/components/figures.css';
import { exportItems } from '@/core/timeline/export-items';
import { PanelCard } from './PanelCard';
import { PanelChanges } from './PanelChanges';
import { PanelFigures } from './PanelFigures';

export const cardSide = { PanelCard, PanelChanges, PanelFigures, exportItems };

export type CardSide = typeof cardSide;
